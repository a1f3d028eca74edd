/// What each method makes of the same numbers, so that a user can choose with open eyes.
public struct ClassificationComparison: Sendable, Equatable {
    /// One method's outcome.
    public struct Row: Sendable, Equatable {
        /// The method.
        public let method: ClassificationMethod
        /// The classes, with their counts and goodness of variance fit; or why there are none.
        public let outcome: Result<Classification, ClassificationError>
    }

    /// One row for each method, in the order of the methods' names.
    public let rows: [Row]

    /// Compares all methods that find edges themselves.
    ///
    /// - Parameters:
    ///   - values: One per region that has a number.
    ///   - count: The number of classes for the methods that take one, 2...9.
    ///   - decimals: The indicator's decimals.
    public init(values: [Double], count: Int, decimals: Int) {
        let methods: [ClassificationMethod] = [
            .equalIntervals(count), .quantiles(count), .naturalBreaks(count), .standardDeviations(nil), .headTail,
            .nice(count), .geometric(count),
        ]
        rows = methods.map { method in
            do throws(ClassificationError) {
                let classes = try Classification(values: values, method: method, decimals: decimals)
                return Row(method: method, outcome: .success(classes))
            } catch {
                return Row(method: method, outcome: .failure(error))
            }
        }
    }
}
