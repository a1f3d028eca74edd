// What a PDF needs of librsvg (2.46 or later) and of cairo (1.16) and GLib, which it stands on.
//
// The libraries are loaded when the first PDF is asked for, since linking them would delay every start of the program.
// So their functions are types here, as their headers declare them, and their headers are not needed.

#include <stddef.h>
#include <stdint.h>

// GLib

typedef struct {
    uint32_t domain;
    int code;
    char *message;
} rsvg_g_error;

typedef void *(*g_memory_input_stream_new_from_data_f)(const void *data, ptrdiff_t length, void (*destroy)(void *));
typedef void (*g_object_unref_f)(void *object);
typedef void (*g_error_free_f)(rsvg_g_error *error);

// librsvg

typedef struct _RsvgHandle rsvg_handle;

typedef enum {
    rsvg_unit_percent, rsvg_unit_px, rsvg_unit_em, rsvg_unit_ex, rsvg_unit_in, rsvg_unit_cm, rsvg_unit_mm, rsvg_unit_pt,
    rsvg_unit_pc
} rsvg_unit;

typedef struct {
    double length;
    rsvg_unit unit;
} rsvg_length;

typedef struct {
    double x, y, width, height;
} rsvg_rectangle;

// RSVG_HANDLE_FLAG_UNLIMITED: an attribute may have more than ten megabytes.
enum { rsvg_handle_flag_unlimited = 1 };

typedef rsvg_handle *(*rsvg_handle_new_from_stream_sync_f)(
    void *stream, void *base_file, int flags, void *cancellable, rsvg_g_error **error);
typedef void (*rsvg_handle_get_intrinsic_dimensions_f)(
    rsvg_handle *handle, int *has_width, rsvg_length *width, int *has_height, rsvg_length *height, int *has_view_box,
    rsvg_rectangle *view_box);
typedef int (*rsvg_handle_render_document_f)(
    rsvg_handle *handle, struct _cairo *context, const rsvg_rectangle *viewport, rsvg_g_error **error);

// cairo

typedef struct _cairo_surface rsvg_cairo_surface;
typedef struct _cairo rsvg_cairo;

// CAIRO_STATUS_SUCCESS
enum { rsvg_cairo_success = 0 };

typedef enum {
    rsvg_pdf_title, rsvg_pdf_author, rsvg_pdf_subject, rsvg_pdf_keywords, rsvg_pdf_creator, rsvg_pdf_create_date,
    rsvg_pdf_mod_date
} rsvg_pdf_metadata;

typedef enum { rsvg_pdf_1_4, rsvg_pdf_1_5 } rsvg_pdf_version;

typedef int (*cairo_write_func)(void *closure, const unsigned char *data, unsigned int length);

typedef rsvg_cairo_surface *(*cairo_pdf_surface_create_for_stream_f)(
    cairo_write_func write, void *closure, double width, double height);
typedef void (*cairo_pdf_surface_restrict_to_version_f)(rsvg_cairo_surface *surface, rsvg_pdf_version version);
typedef void (*cairo_pdf_surface_set_metadata_f)(
    rsvg_cairo_surface *surface, rsvg_pdf_metadata metadata, const char *utf8);
typedef void (*cairo_surface_finish_f)(rsvg_cairo_surface *surface);
typedef int (*cairo_surface_status_f)(rsvg_cairo_surface *surface);
typedef void (*cairo_surface_destroy_f)(rsvg_cairo_surface *surface);
typedef rsvg_cairo *(*cairo_create_f)(rsvg_cairo_surface *surface);
typedef int (*cairo_status_f)(rsvg_cairo *context);
typedef void (*cairo_show_page_f)(rsvg_cairo *context);
typedef void (*cairo_destroy_f)(rsvg_cairo *context);
typedef const char *(*cairo_status_to_string_f)(int status);
