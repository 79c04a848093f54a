"""The measures, computed elsewhere: python3 test/oracle/measures.py > test/oracle/measures.json

Straight from the formulas on the cards, in 60 digits (mpmath); the dispersion in exact fractions. Run by hand,
never by the tests; the versions used stand in the JSON.
"""

import json
import platform
from fractions import Fraction

import mpmath
from mpmath import mp, mpf

mp.dps = 60

CELLS = [
    (52, 57, 50000, 75000),
    (288, 114099, 92965, 104570472),
    (10, 0, 5300, 5300),
    (0, 10, 5300, 5300),
    (1, 0, 1, 1),
    (3, 40, 120, 5388),
    (12, 31, 1711, 3797),
    (100, 1000, 5000, 50001),
    (700, 10, 1000, 100000000),
    (17, 17, 100, 100),
    (7, 2, 10, 9),
    (16217, 735, 2796938, 2087946),
    (0, 0, 10, 20),
    (5, 5, 5, 50),
]


def g2(f1, f2, n1, n2):
    whole, both = mpf(n1 + n2), f1 + f2
    cells = ((f1, n1 * both / whole), (f2, n2 * both / whole), (n1 - f1, n1 * (whole - both) / whole), (n2 - f2, n2 * (whole - both) / whole))
    value = 2 * sum(o * mpmath.log(o / e) for o, e in cells if o > 0)
    return value if f1 * n2 >= f2 * n1 else -value


def log_ratio(f1, f2, n1, n2):
    half = mpf(1) / 2
    return mpmath.log((f1 + half) / (n1 + half) / ((f2 + half) / (n2 + half)), 2)


def two_cells(f1, f2, n1, n2):
    share = mpf(f1 + f2) / (n1 + n2)
    value = 2 * sum(o * mpmath.log(o / e) for o, e in ((f1, n1 * share), (f2, n2 * share)) if o > 0)
    return value if f1 * n2 >= f2 * n1 else -value


def chi_square(f1, f2, n1, n2, continuity=0):
    whole, both = n1 + n2, f1 + f2
    if both in (0, whole):
        return mpf(0)
    total = mpf(0)
    for o, n, f in ((f1, n1, both), (n1 - f1, n1, whole - both), (f2, n2, both), (n2 - f2, n2, whole - both)):
        expected = mpf(n) * f / whole
        total += max(0, abs(o - expected) - mpf(continuity)) ** 2 / expected
    return total if f1 * n2 >= f2 * n1 else -total


def williams(f1, f2, n1, n2):
    whole, both = mpf(n1 + n2), f1 + f2
    if both in (0, whole):
        return mpf(1)
    rows, columns = whole / n1 + whole / n2 - 1, whole / both + whole / (whole - both) - 1
    return 1 + rows * columns / (6 * whole)


def hypergeometric(f1, f2, n1, n2):
    """The least possible x, and the probability of each from there, by a recurrence from the first, scaled to sum 1."""
    both = f1 + f2
    least, most = max(0, both - n2), min(both, n1)
    weights = [mpf(1)]
    for x in range(least, most):
        weights.append(weights[-1] * (n1 - x) * (both - x) / ((x + 1) * (n2 - both + x + 1)))
    total = sum(weights)
    return least, [w / total for w in weights]


def fisher(f1, f2, n1, n2):
    least, chances = hypergeometric(f1, f2, n1, n2)
    seen = chances[f1 - least] * (1 + mpf(10) ** -7)
    return min(mpf(1), sum(p for p in chances if p <= seen))


def specificity(f1, f2, n1, n2):
    if f1 + f2 == 0:
        return None
    least, chances = hypergeometric(f1, f2, n1, n2)
    if f1 * n2 == f2 * n1:
        return mpf(0)
    if f1 * n2 > f2 * n1:
        return -mpmath.log(sum(chances[f1 - least:]), 10)
    return mpmath.log(sum(chances[:f1 - least + 1]), 10)


def effects(f1, f2, n1, n2):
    """None where the card says undefined."""
    r1, r2, both, whole = mpf(f1) / n1, mpf(f2) / n2, f1 + f2, n1 + n2
    least = mpf(min(n1, n2)) * both / whole
    million = mpf(10) ** 6
    smoothed = mpf(95) / 100 * r2 + mpf(5) / 100 * both / whole
    return {
        "logRatioHardie": None if both == 0 else mpmath.log((f1 or mpf(1) / 2) / mpf(n1) / ((f2 or mpf(1) / 2) / mpf(n2)), 2),
        "percentDiff": None if f2 == 0 else 100 * (r1 - r2) / r2,
        "relativeRisk": None if f2 == 0 else r1 / r2,
        "oddsRatio": None if f2 == 0 or f1 == n1 else mpf(f1) / (n1 - f1) / (mpf(f2) / (n2 - f2)),
        "differenceCoefficient": None if both == 0 else (r1 - r2) / (r1 + r2),
        "simpleMaths": (r1 * million + 1) / (r2 * million + 1),
        "ell": None if least <= 1 else abs(two_cells(f1, f2, n1, n2)) / (whole * mpmath.log(least)),
        "kullbackLeibler": mpf(0) if f1 == 0 else r1 * mpmath.log(r1 / smoothed, 2),
        "g2TwoTerm": two_cells(f1, f2, n1, n2),
        "g2Williams": g2(f1, f2, n1, n2) / williams(f1, f2, n1, n2),
        "chiSquare": chi_square(f1, f2, n1, n2),
        "chiSquareYates": chi_square(f1, f2, n1, n2, mpf(1) / 2),
        "chiSquareWilliams": chi_square(f1, f2, n1, n2) / williams(f1, f2, n1, n2),
        "fisherExact": fisher(f1, f2, n1, n2),
        "lafonSpecificity": specificity(f1, f2, n1, n2),
        "g2Homogeneity": abs(g2(f1, f2, n1, n2)),
        "bic": abs(g2(f1, f2, n1, n2)) - mpmath.log(whole),
    }


def plain(value):
    return None if value is None else float(value)


def beta_quantile(p, a, b):
    low, high = mpf(0), mpf(1)
    for _ in range(130):
        middle = (low + high) / 2
        if mpmath.betainc(a, b, 0, middle, regularized=True) < p:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def interval(f1, f2, n1, n2, level):
    tail = (1 - mpf(level)) / 2
    ratio = lambda share: float(mpmath.log(share / (1 - share) * n2 / n1, 2))
    low = None if f1 == 0 else ratio(beta_quantile(tail, f1, f2 + 1))
    high = None if f2 == 0 else ratio(beta_quantile(1 - tail, f1 + 1, f2))
    return {"level": level, "low": low, "high": high}


def dp_norm(counts, sizes):
    occurrences, words = sum(counts), sum(sizes)
    deviation = sum(abs(Fraction(c, occurrences) - Fraction(n, words)) for c, n in zip(counts, sizes)) / 2
    return float(deviation / (1 - Fraction(min(sizes), words)))


PARTS = [
    ([1, 2, 3, 4, 5], [9, 10, 10, 10, 11]),
    ([2, 0, 1, 1, 3, 0, 3, 0, 0, 0], [8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930]),
    ([0, 0, 7], [120, 45, 13]),
    ([1, 0], [1, 999]),
]

print(json.dumps({
    "oracle": f"Python {platform.python_version()}, mpmath {mpmath.__version__}",
    "call": "python3 test/oracle/measures.py",
    "cells": [
        {
            "cell": dict(zip(("f1", "f2", "n1", "n2"), cell)),
            "g2FourTerm": float(g2(*cell)),
            "logRatioWalter": float(log_ratio(*cell)),
            **{name: plain(value) for name, value in effects(*cell).items()},
            # mpmath's incomplete beta function is too slow above a few thousand occurrences.
            "intervals": [interval(*cell, level) for level in (0.95, 1 - 0.05 / 1300)] if 0 < sum(cell[:2]) < 2000 else [],
        }
        for cell in CELLS
    ],
    "parts": [{"counts": counts, "sizes": sizes, "dpNorm2012": dp_norm(counts, sizes)} for counts, sizes in PARTS],
}, indent=1))
