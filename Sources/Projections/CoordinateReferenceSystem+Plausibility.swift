public import Geography

extension CoordinateReferenceSystem {
    /// Degrees beside an area that still count as in it.
    static let areaMargin = 1.0
    /// Degrees beside a projection's zone to which its datum's area may be used. All of Germany lies within 8° of any German zone,
    /// and maps of all of Germany use one zone; so the zone itself is no limit.
    static let zoneReach = 10.0

    /// Checks that data of this extent can lie where the system says.
    ///
    /// - Parameter extent: Of the data, in the system's units.
    /// - Returns: The extent in degrees on the system's own datum.
    /// - Throws: ``ProjectionError/extentContradicts(_:extent:contradiction:)`` with where the data would lie.
    @discardableResult
    public func checkPlausible(_ extent: BoundingBox) throws(ProjectionError) -> BoundingBox {
        try checkPlausible(extent, in: Context())
    }

    func checkPlausible(_ extent: BoundingBox, in context: Context) throws(ProjectionError) -> BoundingBox {
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
        // An extent's corners lie beside the data, the more the larger it is; its middle does not.
        let corners = min(15, max(place.width, place.height) / 4)
        guard isPlausible(view.geographic(extent.center), beyond: 1),
            samples.allSatisfy({ isPlausible($0, beyond: 1 + corners) })
        else { throw refusal(.elsewhere(place)) }
        return place
    }

    /// Whether the system may be used at this longitude and latitude, or so many degrees beyond.
    private func isPlausible(_ position: Position, beyond: Double) -> Bool {
        func lies(in area: AreaOfUse, margin: Double) -> Bool {
            area.contains(longitude: position.x, latitude: position.y, margin: margin + beyond)
        }
        return lies(in: areaOfUse, margin: Self.areaMargin)
            || lies(in: datumArea, margin: Self.areaMargin) && lies(in: areaOfUse, margin: Self.zoneReach)
    }

    /// The box in degrees around all plausible positions, from the zone's middle longitude; it may pass ±180.
    var plausibleBox: BoundingBox {
        let zone = box(areaOfUse, around: areaOfUse)
        let reach = zone.widened(by: Self.zoneReach)
        let datum = box(datumArea, around: areaOfUse).widened(by: Self.areaMargin)
        let all = zone.widened(by: Self.areaMargin).union(
            BoundingBox(
                minX: max(reach.minX, min(datum.minX, zone.minX)), minY: max(reach.minY, min(datum.minY, zone.minY)),
                maxX: min(reach.maxX, max(datum.maxX, zone.maxX)), maxY: min(reach.maxY, max(datum.maxY, zone.maxY))))
        return BoundingBox(minX: all.minX, minY: max(-90, all.minY), maxX: all.maxX, maxY: min(90, all.maxY))
    }

    /// An area as a box whose middle longitude is within 180° of the other area's.
    private func box(_ area: AreaOfUse, around other: AreaOfUse) -> BoundingBox {
        var west = area.west
        let shift = (west + area.width / 2) - (other.west + other.width / 2)
        west -= (shift / 360).rounded() * 360
        return BoundingBox(minX: west, minY: area.south, maxX: west + area.width, maxY: area.north)
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
