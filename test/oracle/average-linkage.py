"""Average linkage computed elsewhere: python3 test/oracle/average-linkage.py > test/oracle/average-linkage.json

By SciPy's hierarchy.linkage(method='average') on Euclidean distances of fixed points. Run by hand, never by the tests;
the versions used stand in the JSON.
"""

import json
import platform

import scipy
from scipy.cluster.hierarchy import linkage
from scipy.spatial.distance import pdist, squareform

POINTS = [[1.0, 2.0], [2.5, 0.5], [0.2, 3.1], [6.0, 6.5], [5.1, 7.7], [9.3, 1.2], [8.8, 2.9], [4.4, 4.0]]
square = squareform(pdist(POINTS))
merges = [[int(min(a, b)), int(max(a, b)), float(h)] for a, b, h, _ in linkage(pdist(POINTS), method='average')]

print(
    json.dumps(
        {
            'oracle': f'Python {platform.python_version()}, SciPy {scipy.__version__}',
            'distances': square.tolist(),
            'merges': merges,
        },
        indent=1,
    )
)
