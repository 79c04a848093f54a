"""The numbers of src/stats, computed elsewhere: python3 test/oracle/statistics.py > test/oracle/statistics.json

Needs mpmath and SciPy. Run by hand, never by the tests; the versions used stand in the JSON.
"""

import json
import platform

import mpmath
import numpy
import scipy
from mpmath import mp, mpf
from scipy import stats

mp.dps = 60


def survival():
    xs = [0, 1e-12, 0.1, 0.5, 1, 2.706, 3.841458820694124, 6.6348966010212145, 15.13, 50, 100, 228.017, 700, 1300, 1370]
    return [{"x": x, "p": float(mpmath.erfc(mpmath.sqrt(mpf(x) / 2)))} for x in xs]


def reach():
    levels = [0.01, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 1 - 0.05 / 1300]
    # The level as the double that it is: 1 − level is exact in both languages.
    return [{"level": q, "reach": float(mpmath.sqrt(2) * mpmath.erfinv(mpf(q)))} for q in levels]


def beta_quantile(p, a, b):
    """x with I_x(a, b) = p, by bisection: slow and sure."""
    low, high = mpf(0), mpf(1)
    for _ in range(130):
        middle = (low + high) / 2
        if mpmath.betainc(a, b, 0, middle, regularized=True) < p:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def clopper_pearson():
    rows = []
    for level in (0.95, 1 - 0.05 / 1300):
        for successes, trials in ((0, 1), (0, 10), (1, 1), (1, 10), (10, 10), (3, 7), (52, 109), (5, 1000), (150, 300)):
            tail = (1 - mpf(level)) / 2
            low = 0 if successes == 0 else beta_quantile(tail, successes, trials - successes + 1)
            high = 1 if successes == trials else beta_quantile(1 - tail, successes + 1, trials - successes)
            rows.append({"successes": successes, "trials": trials, "level": level, "low": float(low), "high": float(high)})
    return rows


def wilson():
    rows = []
    for level in (0.9, 0.95, 0.99):
        for count, size in ((0, 10), (1, 10), (10, 10), (81, 263), (52, 5300), (3, 5508)):
            # The level as the double that it is; the root of (x − share)² = reach² · share (1 − share) / size
            square = 2 * mpmath.erfinv(mpf(level)) ** 2
            spread = mpmath.sqrt(square * (square + mpf(4 * count * (size - count)) / size))
            low, high = ((2 * count + square + side * spread) / (2 * (size + square)) for side in (-1, 1))
            rows.append({"count": count, "size": size, "level": level, "low": float(low) if count else 0, "high": float(high) if count < size else 1})
    return rows


def quantiles():
    values = [3.5, -1.25, 8, 0, 2, 2, 7.75, 11, -4, 0.5]
    shares = [0, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975, 1]
    return {"values": values, "rows": [{"share": q, "value": float(numpy.quantile(values, q))} for q in shares]}


def false_discovery():
    p = [0.04, 0.001, 0.9, 0.03, 0.03, 0.2, 1.0, 1e-30, 0.0, 0.5]
    return {"p": p, "adjusted": list(stats.false_discovery_control(p, method="bh"))}


def xoshiro(state, draws):
    """xoshiro128** from the paper's description, on unbounded integers cut to 32 bits."""
    mask = 0xFFFFFFFF
    rotated = lambda word, by: ((word << by) | (word >> (32 - by))) & mask
    s0, s1, s2, s3 = state
    given = []
    for _ in range(draws):
        given.append(rotated(s1 * 5 & mask, 7) * 9 & mask)
        t = s1 << 9 & mask
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= t
        s3 = rotated(s3, 11)
    return given


def linearised():
    """Cochran's ratio estimate over dense columns, in 60 digits."""
    sizes = [100, 120, 80, 150, 60, 90, 110, 40]
    rows = []
    for counts in ([3, 0, 2, 5, 0, 1, 0, 0], [0, 0, 0, 0, 0, 0, 0, 1], [2, 2, 2, 2, 2, 2, 2, 2]):
        units, words = len(sizes), mpf(sum(sizes))
        rate = sum(counts) / words
        residual = sum((c - rate * n) ** 2 for c, n in zip(counts, sizes))
        error = mpmath.sqrt(mpf(units) / (units - 1) * residual) / words
        reach = mpmath.sqrt(2) * mpmath.erfinv(mpf(0.95))
        low, high = max(mpf(0), rate - reach * error), min(mpf(1), rate + reach * error)
        rows.append({"counts": counts, "low": float(low), "high": float(high)})
    return {"sizes": sizes, "level": 0.95, "rows": rows}


print(json.dumps({
    "oracle": f"Python {platform.python_version()}, mpmath {mpmath.__version__}, SciPy {scipy.__version__}, NumPy {numpy.__version__}",
    "call": "python3 test/oracle/statistics.py",
    "survival": survival(),
    "reach": reach(),
    "clopperPearson": clopper_pearson(),
    "wilson": wilson(),
    "quantiles": quantiles(),
    "falseDiscovery": false_discovery(),
    "xoshiro": {"state": [0xDEADBEEF, 0x12345678, 0x9ABCDEF0, 0x0BADF00D], "given": xoshiro([0xDEADBEEF, 0x12345678, 0x9ABCDEF0, 0x0BADF00D], 40)},
    "linearised": linearised(),
}, indent=1))
