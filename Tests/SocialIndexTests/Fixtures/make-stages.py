#!/usr/bin/env python3
"""Writes stages.json: made-up indicators of 50 units, and what NumPy and SciPy make of them at every stage of an index.

Nothing here is taken from the program: skewness, kurtosis, ranks, means and quantiles are SciPy's and NumPy's own, the principal
component is a singular value decomposition, and the treatment follows the description of R's COINr (winsorise, log_CT).
Usage: make-stages.py > stages.json
"""
import json
import sys

import numpy as np
from scipy import stats

random = np.random.default_rng(20240607)
UNITS, REGIONS = 50, 12
common = random.normal(size=UNITS)


def outliers(column, places, values):
    column = column.copy()
    column[list(places)] = values
    return column


columns = {
    "normal": 50 + 10 * random.normal(size=UNITS) + 6 * common,
    "loose": 5 + random.normal(size=UNITS) + common,
    "opposed": 30 - 4 * common + 2 * random.normal(size=UNITS),
    "two_high": outliers(random.normal(10, 1, UNITS), (3, 17), (60, 45)),
    "tied_high": outliers(random.normal(10, 1, UNITS), (5, 6, 7), (55, 55, 70)),
    "two_low": outliers(random.normal(100, 3, UNITS), (11, 29), (-40, 10)),
    "both_ends": outliers(random.normal(0, 1, UNITS), (1, 2, 40), (60, 55, -25)),
    "steep": outliers(random.normal(0, 1, UNITS), range(9, 18), np.exp(2.0 * np.arange(1, 10))),
    "heavy": random.pareto(0.25, UNITS),
    "counts": random.poisson(2, UNITS).astype(float),
}
names = list(columns)
data = np.column_stack([np.round(columns[name], 6) for name in names])
for row, column in ((0, 0), (8, 3), (8, 7), (21, 9), (33, 5), (34, 8)):
    data[row, column] = np.nan
shown = np.round(np.nanmean(data, 0) + np.nanstd(data, 0) * random.normal(0, 1.4, (REGIONS, len(names))), 6)


def known(column):
    return column[~np.isnan(column)]


def passes(column):
    values = known(column)
    return abs(stats.skew(values, bias=False)) < 2 or stats.kurtosis(values, bias=False) < 3.5


def winsorise(column, most=5):
    column = column.copy()
    high = low = np.array([], int)
    while not passes(column) and len(high) + len(low) < most:
        if stats.skew(known(column), bias=False) >= 0:
            high = np.flatnonzero(column == np.nanmax(column))
            column[high] = np.nanmax(np.delete(column, high))
        else:
            low = np.flatnonzero(column == np.nanmin(column))
            column[low] = np.nanmin(np.delete(column, low))
    return column, len(high) + len(low)


def treat(column):
    if passes(column):
        return column, "passed", 0
    result, points = winsorise(column)
    if passes(result):
        return result, "winsorised", points
    lowest, spread = np.nanmin(column), np.nanmax(column) - np.nanmin(column)
    return np.log(column - lowest + 0.01 * spread), "logarithm", 0


def listed(values):
    return [None if np.isnan(value) else float(value) for value in np.ravel(values)]


treated = np.empty_like(data)
components = {}
for place, name in enumerate(names):
    column = data[:, place]
    treated[:, place], step, points = treat(column)
    values = treated[:, place]
    frame = known(values)
    ranks = np.full(UNITS, np.nan)
    ranks[~np.isnan(values)] = stats.rankdata(frame, method="min")
    falling = np.full(UNITS, np.nan)
    falling[~np.isnan(values)] = stats.rankdata(-frame, method="min")
    relative = (len(frame) - falling + 1) / len(frame)
    components[name] = {
        "skewness": float(stats.skew(known(column), bias=False)),
        "kurtosis": float(stats.kurtosis(known(column), bias=False)),
        "step": step,
        "points": points,
        "treated": listed(values),
        "zPopulation": listed((values - frame.mean()) / frame.std()),
        "zSample": listed(stats.zscore(values, ddof=1, nan_policy="omit")),
        "minMax": listed((values - frame.min()) / np.ptp(frame) * 100),
        "minMaxLess": listed((frame.max() - values) / np.ptp(frame) * 100),
        "rank": listed(ranks),
        "percentile": listed((ranks - 1) / (len(frame) - 1)),
        "exponential": listed(-23 * np.log(1 - relative * (1 - np.exp(-100 / 23)))),
        "relativeToMean": listed((values - frame.mean()) / abs(frame.mean())),
        "shareToMaximum": listed(1 - (frame.max() - values) / (frame.max() - frame.min())),
        "shownZSample": listed((shown[:, place] - known(column).mean()) / known(column).std(ddof=1)),
    }

weights = np.round(random.uniform(0.5, 2, len(names)), 3)
scaled = np.column_stack([1 + (treated[:, i] - np.nanmin(treated[:, i])) / np.ptp(known(treated[:, i])) * 99 for i in range(len(names))])
complete = ~np.isnan(scaled).any(axis=1)


def aggregated(function):
    result = np.full(UNITS, np.nan)
    result[complete] = function(scaled[complete])
    return result


arithmetic = aggregated(lambda x: np.average(x, axis=1, weights=weights))
index = known(arithmetic)
quantiles = {
    "seven": [float(x) for x in np.quantile(index, np.arange(1, 5) / 5, method="linear")],
    "nine": [float(x) for x in np.quantile(index, np.arange(1, 5) / 5, method="normal_unbiased")],
}


def component(places, marker):
    values = data[:, places]
    rows = ~np.isnan(values).any(axis=1)
    standard = (values[rows] - values[rows].mean(0)) / values[rows].std(0, ddof=1)
    _, singular, right = np.linalg.svd(standard, full_matrices=False)
    loadings = right[0]
    # The statistics of the z-scores are those of all known values, the correlation that of the complete rows.
    z = (values - np.nanmean(values, 0)) / np.nanstd(values, 0, ddof=1)
    score = z @ loadings
    both = ~np.isnan(score) & ~np.isnan(data[:, marker])
    if np.corrcoef(score[both], data[both, marker])[0, 1] < 0:
        loadings, score = -loadings, -score
    return loadings, singular[0] ** 2 / (singular**2).sum(), score


first, explained, first_score = component([0, 1, 2], 1)
second, _, second_score = component([3, 4, 5], 1)
unit = [(s - np.nanmin(s)) / np.ptp(known(s)) for s in (first_score, second_score)]
total = unit[0] + unit[1]
json.dump(
    {
        "indicators": names,
        "frame": {name: listed(data[:, i]) for i, name in enumerate(names)},
        "shown": {name: listed(shown[:, i]) for i, name in enumerate(names)},
        "components": components,
        "weights": weights.tolist(),
        "arithmetic": listed(arithmetic),
        "geometric": listed(aggregated(lambda x: stats.gmean(x, axis=1, weights=weights))),
        "harmonic": listed(aggregated(lambda x: stats.hmean(x, axis=1, weights=np.tile(weights, (len(x), 1))))),
        "quantiles": quantiles,
        "loadings": [first.tolist(), second.tolist()],
        "explained": float(explained),
        "dimensions": [listed(first_score), listed(second_score)],
        "gisd": listed((total - np.nanmin(total)) / np.ptp(known(total))),
    },
    sys.stdout,
    indent=0,
)
print()
