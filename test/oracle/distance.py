"""Distances between texts, computed elsewhere: python3 test/oracle/distance.py > test/oracle/distance.json

By SciPy's distance functions on z-scores (ddof = 1) and rates; Labbe by his text, with fractions. Run by hand, never by
the tests; the versions used stand in the JSON.
"""

import json
import platform
from fractions import Fraction
from itertools import combinations

import numpy
import scipy
from scipy.spatial import distance

COUNTS = [[50, 31, 12, 9, 3, 0, 2, 1], [40, 44, 10, 2, 0, 7, 1, 0], [90, 55, 30, 11, 8, 1, 0, 5], [20, 25, 3, 9, 1, 1, 4, 0]]
SIZES = [300, 280, 610, 150]
rates = numpy.array(COUNTS) / numpy.array(SIZES)[:, None]
z = (rates - rates.mean(axis=0)) / rates.std(axis=0, ddof=1)
k = len(COUNTS[0])


def labbe(i, j):
    if SIZES[i] > SIZES[j]:
        i, j = j, i
    shrunk = [Fraction(c) * SIZES[i] / SIZES[j] for c in COUNTS[j]]
    kept = [(a, e) for a, e in zip(COUNTS[i], shrunk) if a > 0 or e >= 1]
    return float(sum(abs(a - e) for a, e in kept) / sum(a + e for a, e in kept))


def scores(i, j):
    weights = (k - numpy.arange(k)) / k
    return {
        "burrowsDelta": distance.cityblock(z[i], z[j]) / k,
        "ederDelta": distance.cityblock(z[i] * weights, z[j] * weights) / k,
        "argamonDelta": distance.euclidean(z[i], z[j]) / k,
        "cosineDelta": distance.cosine(z[i], z[j]),
        "cosine": distance.cosine(rates[i], rates[j]),
        "manhattan": distance.cityblock(rates[i], rates[j]),
        "jaccard": distance.jaccard(numpy.array(COUNTS[i]) > 0, numpy.array(COUNTS[j]) > 0),
        "labbe": labbe(i, j),
    }


print(json.dumps({
    "oracle": f"Python {platform.python_version()}, NumPy {numpy.__version__}, SciPy {scipy.__version__}",
    "call": "python3 test/oracle/distance.py",
    "counts": COUNTS,
    "sizes": SIZES,
    "pairs": [{"pair": [i, j], "expected": {name: float(value) for name, value in scores(i, j).items()}} for i, j in combinations(range(4), 2)],
}, indent=1))
