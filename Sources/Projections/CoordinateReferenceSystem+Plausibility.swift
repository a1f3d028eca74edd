public import Geography

extension CoordinateReferenceSystem {
    /// Checks that data of this extent can lie where the system says.
    ///
    /// - Parameter extent: Of the data, in the system's units.
    /// - Returns: The extent in degrees on the system's own datum.
    /// - Throws: ``ProjectionError/extentContradicts(_:extent:contradiction:)`` with where the data would lie.
    @discardableResult
    public func checkPlausible(_ extent: BoundingBox) throws(ProjectionError) -> BoundingBox {
        try checkPlausible(extent, in: Context())
    }

    /// Checks that east and north are not taken for each other.
    ///
    /// WGS 84 is valid everywhere, so that Germany with its latitudes first lies off Somalia without any contradiction.
    /// Between the two the program's readers decide; who has data of Somalia says so (`axes`).
    ///
    /// - Parameter extent: Of the data, in the system's units.
    /// - Throws: ``ProjectionError/extentContradicts(_:extent:contradiction:)`` with where the data would lie if swapped.
    public func checkAxes(of extent: BoundingBox) throws(ProjectionError) {
        let context = try Context()
        guard let place = try? place(of: extent, in: context), !Self.centralEurope.contains(place),
            let exchanged = try? self.place(of: extent.swapped, in: context), Self.centralEurope.contains(exchanged)
        else { return }
        throw .extentContradicts(self, extent: extent, contradiction: .swapped(exchanged))
    }

    /// Degrees around the German-speaking countries and their neighbours.
    private static let centralEurope = BoundingBox(minX: 2.5, minY: 43, maxX: 25, maxY: 58)

    func checkPlausible(_ extent: BoundingBox, in context: Context) throws(ProjectionError) -> BoundingBox {
        do throws(ProjectionError) {
            return try place(of: extent, in: context)
        } catch {
            // Where the data fit the other way round, that is what is wrong with them.
            guard case .extentContradicts(_, _, let contradiction) = error, contradiction != .notAnExtent,
                let swapped = try? place(of: extent.swapped, in: context)
            else { throw error }
            throw .extentContradicts(self, extent: extent, contradiction: .swapped(swapped))
        }
    }

    /// Where the data lie, in degrees on the system's own datum.
    func place(of extent: BoundingBox, in context: Context) throws(ProjectionError) -> BoundingBox {
        func refusal(_ contradiction: ProjectionError.Contradiction) -> ProjectionError {
            .extentContradicts(self, extent: extent, contradiction: contradiction)
        }
        let sides = [extent.minX, extent.minY, extent.maxX, extent.maxY]
        guard sides.allSatisfy(\.isFinite), extent.minX <= extent.maxX, extent.minY <= extent.maxY else {
            throw refusal(.notAnExtent)
        }
        let fitsDegrees = sides.allSatisfy { abs($0) <= 360 } && max(abs(extent.minY), abs(extent.maxY)) <= 90.000_001
        guard isGeographic == fitsDegrees else { throw refusal(isGeographic ? .notDegrees : .looksLikeDegrees) }

        let view = try GeographicView(of: self, in: context)
        let samples = extent.grid(steps: 4).map { view.geographic($0) }
        guard samples.allSatisfy(\.isFinite), let place = BoundingBox(samples) else { throw refusal(.nowhere) }
        let area = try PlausibleArea(of: self, around: place, in: context)
        // An extent's corners lie beside the data, the more the larger it is; its middle does not.
        let corners = min(15, max(place.width, place.height) / 4)
        guard area.contains(view.geographic(extent.center), beyond: 0),
            samples.allSatisfy({ area.contains($0, beyond: 1 + corners) })
        else { throw refusal(.elsewhere(place)) }
        return place
    }
}

extension BoundingBox {
    /// Positions of a regular grid over the box, its edges and middle among them.
    func grid(steps: Int) -> [Position] {
        (0...steps).flatMap { row in
            (0...steps).map { column in
                Position(
                    x: minX + width * (Double(column) / Double(steps)),
                    y: minY + height * (Double(row) / Double(steps)))
            }
        }
    }

    func widened(by margin: Double) -> BoundingBox {
        BoundingBox(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
    }
}
