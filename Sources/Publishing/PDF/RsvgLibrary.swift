internal import CRsvg
internal import Foundation

/// librsvg with the cairo and the GLib that it stands on, loaded when the first PDF is asked for.
///
/// Linked, they would cost every start of the program more than all the rest of it, most of which write no PDF.
struct RsvgLibrary: Sendable {
    let newStream: g_memory_input_stream_new_from_data_f
    let unref: g_object_unref_f
    let freeError: g_error_free_f

    let newHandle: rsvg_handle_new_from_stream_sync_f
    let intrinsicDimensions: rsvg_handle_get_intrinsic_dimensions_f
    let render: rsvg_handle_render_document_f

    let newPDFSurface: cairo_pdf_surface_create_for_stream_f
    let restrictVersion: cairo_pdf_surface_restrict_to_version_f
    let setMetadata: cairo_pdf_surface_set_metadata_f
    let finish: cairo_surface_finish_f
    let surfaceStatus: cairo_surface_status_f
    let destroySurface: cairo_surface_destroy_f
    let newContext: cairo_create_f
    let contextStatus: cairo_status_f
    let showPage: cairo_show_page_f
    let destroyContext: cairo_destroy_f
    let statusText: cairo_status_to_string_f

    /// Loaded once. It stays for good: GLib cannot be taken out of a process again.
    static let shared = Result { () throws(PublishingError) in try RsvgLibrary(names) }

    /// What the file is called, the first one that is there.
    private static var names: [String] {
        #if canImport(Darwin)
            ["", "/opt/homebrew/lib/", "/usr/local/lib/"].map { $0 + "librsvg-2.2.dylib" }
        #else
            ["librsvg-2.so.2"]
        #endif
    }

    /// Loads the library.
    ///
    /// - Throws: ``PublishingError/rsvgUnavailable(message:)`` with what the system's loader says.
    init(_ names: [String]) throws(PublishingError) {
        guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else {
            throw .rsvgUnavailable(message: Self.loaderMessage)
        }
        // What a library stands on is searched too.
        func function<Function>(_ name: String) throws(PublishingError) -> Function {
            guard let address = dlsym(library, name) else { throw .rsvgUnavailable(message: Self.loaderMessage) }
            return unsafeBitCast(address, to: Function.self)
        }
        newStream = try function("g_memory_input_stream_new_from_data")
        unref = try function("g_object_unref")
        freeError = try function("g_error_free")
        newHandle = try function("rsvg_handle_new_from_stream_sync")
        intrinsicDimensions = try function("rsvg_handle_get_intrinsic_dimensions")
        render = try function("rsvg_handle_render_document")
        newPDFSurface = try function("cairo_pdf_surface_create_for_stream")
        restrictVersion = try function("cairo_pdf_surface_restrict_to_version")
        setMetadata = try function("cairo_pdf_surface_set_metadata")
        finish = try function("cairo_surface_finish")
        surfaceStatus = try function("cairo_surface_status")
        destroySurface = try function("cairo_surface_destroy")
        newContext = try function("cairo_create")
        contextStatus = try function("cairo_status")
        showPage = try function("cairo_show_page")
        destroyContext = try function("cairo_destroy")
        statusText = try function("cairo_status_to_string")
    }

    private static var loaderMessage: String { dlerror().map { String(cString: $0) } ?? "" }

    /// Calls what may set an error of GLib, and makes it ours.
    func reporting<Value>(
        _ body: (UnsafeMutablePointer<UnsafeMutablePointer<rsvg_g_error>?>) -> Value?
    ) throws(PublishingError) -> Value {
        var error: UnsafeMutablePointer<rsvg_g_error>?
        if let value = body(&error) { return value }
        defer { if let error { freeError(error) } }
        throw .renderingFailed(message: error.flatMap { $0.pointee.message }.map { String(cString: $0) } ?? "")
    }

    /// - Throws: cairo's words for a status that is no success.
    func check(_ status: Int32) throws(PublishingError) {
        guard status != rsvg_cairo_success else { return }
        throw .renderingFailed(message: statusText(status).map { String(cString: $0) } ?? "\(status)")
    }
}
