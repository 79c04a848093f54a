"""Association measures, computed elsewhere: python3 test/oracle/association.py > test/oracle/association.json

From the 2 x 2 table in 60 digits (mpmath); chi-square by its definition, sum of (O - E)^2 / E. Run by hand, never by the
tests; the versions used stand in the JSON.
"""

import json
import platform

import mpmath
from mpmath import log, mp, mpf, sqrt

mp.dps = 60

CASES = [(8, 15828, 4675, 14307668), (150, 12593, 932, 14307668), (20, 42, 20, 14307668), (3, 900, 800, 100000), (17, 257, 1018, 3000), (1, 40, 1, 5000)]


def scores(o11, f1, f2, n):
    observed = [[mpf(o11), mpf(f1 - o11)], [mpf(f2 - o11), mpf(n - f1 - f2 + o11)]]
    rows, columns = [sum(row) for row in observed], [sum(column) for column in zip(*observed)]
    expected = [[r * c / n for c in columns] for r in rows]
    cells = [(observed[i][j], expected[i][j]) for i in (0, 1) for j in (0, 1)]
    o, e = cells[0]
    sign = 1 if o > e else -1
    odds = None if 0 in (observed[0][1], observed[1][0]) else float(observed[0][0] * observed[1][1] / observed[0][1] / observed[1][0])
    values = {
        "mi": log(o / e, 2),
        "mi2": log(o**2 / e, 2),
        "mi3": log(o**3 / e, 2),
        "npmi": log(o / e, 2) / -log(o / n, 2),
        "miLogF": log(o / e, 2) * log(o + 1),
        "dice": 2 * o / (f1 + f2),
        "logDice": 14 + log(2 * o / (f1 + f2), 2),
        "minimumSensitivity": min(o / f1, o / f2),
        "deltaP21": observed[0][0] / rows[0] - observed[1][0] / rows[1],
        "deltaP12": observed[0][0] / columns[0] - observed[0][1] / columns[1],
        "tScore": (o - e) / sqrt(o),
        "tScoreVariance": (o / n - e / n) / sqrt(o / n * (1 - o / n) / n),
        "zScore": (o - e) / sqrt(e),
        "simpleLl": sign * 2 * (o * log(o / e) - (o - e)),
        "g2FourTerm": sign * 2 * sum(a * log(a / b) for a, b in cells if a > 0),
        "chiSquare": sign * sum((a - b) ** 2 / b for a, b in cells),
    }
    return {**{name: float(value) for name, value in values.items()}, "oddsRatio": odds}


print(json.dumps({
    "oracle": f"Python {platform.python_version()}, mpmath {mpmath.__version__}",
    "call": "python3 test/oracle/association.py",
    "rows": [{"pair": dict(zip(("o11", "f1", "f2", "n"), case)), "expected": scores(*case)} for case in CASES],
}, indent=1))
