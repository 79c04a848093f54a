"""Tests, corrections and intervals, computed elsewhere: python3 test/oracle/inference.py > test/oracle/inference.json

Needs mpmath, NumPy and SciPy. Run by hand, never by the tests; the versions used stand in the JSON.
"""

import json
import platform

import mpmath
import numpy
import scipy
from mpmath import mp, mpf
from scipy import stats

mp.dps = 60


def chi_square():
    pairs = [(0, 3), (0.001, 6), (5.991, 2), (10, 9), (228.017, 4), (1300, 20), (1380, 2), (1380, 5)]
    upper = lambda x, df: mpmath.gammainc(mpf(df) / 2, mpf(x) / 2, mpmath.inf, regularized=True)
    return [{"x": x, "df": df, "p": float(upper(x, df))} for x, df in pairs]


def normal():
    return [{"z": z, "p": float(mpmath.erfc(abs(mpf(z)) / mpmath.sqrt(2)))} for z in (0, -0.5, 1.959963984540054, -8, 37)]


def log_choose(n, k):
    return mpmath.loggamma(n + 1) - mpmath.loggamma(k + 1) - mpmath.loggamma(n - k + 1)


def hypergeometric():
    rows = []
    for x, drawn, inside, outside in ((0, 5, 3, 9), (3, 5, 3, 9), (52, 109, 50000, 75000), (288, 114387, 92965, 104570472), (16217, 16952, 2796938, 2087946), (3, 1000, 10**9, 10**9)):
        log = lambda k: log_choose(inside, k) + log_choose(outside, drawn - k) - log_choose(inside + outside, drawn)
        # The terms fall quickly above the mode; below it, what is left over is 1 − the lower tail.
        mode = (drawn + 1) * (inside + 1) // (inside + outside + 2)
        if x >= mode:
            total, k = mpf(0), x
            while k <= min(drawn, inside):
                term = mpmath.exp(log(k) - log(x))
                total += term
                k += 1
                if term < mpf(10) ** -40 * total:
                    break
            tail = log(x) + mpmath.log(total)
        else:
            tail = mpmath.log(1 - sum(mpmath.exp(log(k)) for k in range(max(0, drawn - outside), x)))
        rows.append({"x": x, "drawn": drawn, "inside": inside, "outside": outside, "log": float(log(x)), "upper": float(tail)})
    return rows


def binomial():
    rows = []
    for x, n, p in ((0, 10, 0.25), (10, 10, 0.25), (3, 10, 0.25), (20, 1000, 0.01), (10**6, 10**9, 0.001)):
        log = log_choose(n, x) + x * mpmath.log(mpf(p)) + (n - x) * mpmath.log(1 - mpf(p))
        rows.append({"x": x, "trials": n, "chance": p, "log": float(log)})
    return rows


def yekutieli():
    p = [0.04, 0.001, 0.9, 0.03, 0.03, 0.2, 1.0, 1e-30, 0.0, 0.5]
    return {"p": p, "adjusted": list(stats.false_discovery_control(p, method="by"))}


def mann_whitney():
    rows = []
    samples = [
        ([12, 15, 18, 24, 88], [3, 3, 13, 27, 33]),
        ([0, 0, 0, 2, 5, 0, 1], [0, 0, 0, 0, 0, 1, 0, 0, 0]),
        ([0, 0, 1], [0, 4, 4, 4, 0, 1]),
        ([0.5, 0.25], [0.125, 0.75, 1]),
    ]
    for x, y in samples:
        found = stats.mannwhitneyu(x, y, alternative="two-sided", method="asymptotic", use_continuity=True)
        rows.append({"x": x, "y": y, "u": float(found.statistic), "p": float(found.pvalue)})
    return rows


def bca():
    """Endpoints by the book (Efron & Tibshirani 1993, eqs 14.9 and 14.10), half of the ties counted as below."""
    rows = []
    replicates = [((i * 7919) % 997) ** 2 / 1e5 for i in range(1, 501)]
    for estimate, acceleration in ((2.5, 0), (3.2, 0.05), (1.0, -0.08), (-1, 0), (30, 0.02)):
        below = (sum(r < estimate for r in replicates) + sum(r <= estimate for r in replicates)) / 2 / len(replicates)
        kept = min(max(below, 0.5 / len(replicates)), 1 - 0.5 / len(replicates))
        z0 = stats.norm.ppf(kept)
        ends = []
        for z in (stats.norm.ppf(0.025), stats.norm.ppf(0.975)):
            share = stats.norm.cdf(z0 + (z0 + z) / (1 - acceleration * (z0 + z)))
            ends.append(float(numpy.quantile(replicates, share)))
        rows.append({"estimate": estimate, "acceleration": acceleration, "low": ends[0], "high": ends[1]})
    return {"replicates": replicates, "level": 0.95, "rows": rows}


def homogeneity():
    rows = []
    for counts, sizes in (([52, 57, 10], [50000, 75000, 20000]), ([5, 0, 0, 9], [100, 200, 300, 50]), ([1, 2, 3], [100, 200, 300])):
        table = numpy.array([counts, [n - c for c, n in zip(counts, sizes)]])
        g2, p, df, _ = stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")
        rows.append({"counts": counts, "sizes": sizes, "g2": float(g2), "df": int(df), "p": float(p)})
    return rows


def log_odds():
    rows = []
    for target, reference, alpha in (
        ([12, 3, 0, 85], [4, 3, 6, 87], [0.01] * 4),
        ([12, 3, 0, 85], [4, 3, 6, 87], [0.8, 0.3, 0.3, 8.6]),
        ([1, 0, 2], [0, 0, 5], [0.5, 0.25, 3]),
    ):
        a0, n1, n2 = sum(map(mpf, alpha)), sum(target), sum(reference)
        delta, z = [], []
        for y1, y2, a in zip(target, reference, map(mpf, alpha)):
            d = mpmath.log((y1 + a) / (n1 + a0 - y1 - a)) - mpmath.log((y2 + a) / (n2 + a0 - y2 - a))
            delta.append(float(d))
            z.append(float(d / mpmath.sqrt(1 / (y1 + a) + 1 / (y2 + a))))
        rows.append({"target": target, "reference": reference, "alpha": alpha, "delta": delta, "z": z})
    return rows


print(json.dumps({
    "oracle": f"Python {platform.python_version()}, mpmath {mpmath.__version__}, SciPy {scipy.__version__}, NumPy {numpy.__version__}",
    "call": "python3 test/oracle/inference.py",
    "chiSquare": chi_square(),
    "normal": normal(),
    "hypergeometric": hypergeometric(),
    "binomial": binomial(),
    "yekutieli": yekutieli(),
    "mannWhitney": mann_whitney(),
    "bca": bca(),
    "homogeneity": homogeneity(),
    "logOdds": log_odds(),
}, indent=1))
