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
]


def g2(f1, f2, n1, n2):
    whole, both = mpf(n1 + n2), f1 + f2
    cells = ((f1, n1 * both / whole), (f2, n2 * both / whole), (n1 - f1, n1 * (whole - both) / whole), (n2 - f2, n2 * (whole - both) / whole))
    value = 2 * sum(o * mpmath.log(o / e) for o, e in cells if o > 0)
    return value if f1 * n2 >= f2 * n1 else -value


def log_ratio(f1, f2, n1, n2):
    half = mpf(1) / 2
    return mpmath.log((f1 + half) / (n1 + half) / ((f2 + half) / (n2 + half)), 2)


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
            # mpmath's incomplete beta function is too slow above a few thousand occurrences.
            "intervals": [interval(*cell, level) for level in (0.95, 1 - 0.05 / 1300)] if sum(cell[:2]) < 2000 else [],
        }
        for cell in CELLS
    ],
    "parts": [{"counts": counts, "sizes": sizes, "dpNorm2012": dp_norm(counts, sizes)} for counts, sizes in PARTS],
}, indent=1))
