import { linearRegression, sampleCorrelation, standardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { correlation, standardised } from './correlation.js';
import { inverseOf, times } from './matrix.js';
import { correlationsOf, inflationsOf, regress, ridgeFor } from './regression.js';

const columnsOf = (...columns: number[][]) => columns.map((column) => standardised(column) ?? []);
const plan = [
  [-1, -1, -1, -1, 1, 1, 1, 1],
  [-1, -1, 1, 1, -1, -1, 1, 1],
  [-1, 1, -1, 1, -1, 1, -1, 1],
];

describe('a correlation', () => {
  const [a, b] = [
    [2, 4, 4, 5, 7, 9, 3, 6],
    [1, 3, 2, 6, 6, 8, 4, 4],
  ] as const;

  it('agrees with simple-statistics', () => {
    expect(correlation(a, b)?.value).toBeCloseTo(sampleCorrelation([...a], [...b]), 12);
  });

  it('has Fisher’s interval: the upper end is tanh(atanh r + 1.96 / √5) of eight pairs', () => {
    const r = sampleCorrelation([...a], [...b]);
    expect(correlation(a, b)?.high).toBeCloseTo(Math.tanh(Math.atanh(r) + 1.96 / Math.sqrt(5)), 4);
  });

  it('is not there without spread, nor of three pairs', () => {
    expect(correlation([3, 3, 3, 3, 3], [1, 2, 3, 4, 5])).toBeNull();
    expect(correlation([1, 2, 3], [1, 2, 4])).toBeNull();
  });
});

describe('an inverse', () => {
  it('times the matrix is one', () => {
    const matrix = [
      [4, 2, 0.6],
      [2, 5, 1],
      [0.6, 1, 3],
    ];
    const one = times(matrix, inverseOf(matrix) ?? []);
    expect(one.flat().map((value) => Math.round(value * 1e12) / 1e12 + 0)).toEqual([
      1, 0, 0, 0, 1, 0, 0, 0, 1,
    ]);
  });

  it('is not there where columns are copies', () => {
    expect(
      inverseOf([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
  });
});

describe('least squares', () => {
  it('with one column has the slope of simple-statistics', () => {
    const [x, y] = [
      [1, 2, 3, 4, 5, 6, 7],
      [2, 1, 4, 3, 7, 5, 8],
    ];
    const slope = linearRegression(x.map((one, index) => [one, y[index] ?? 0])).m;
    const [found] = regress(columnsOf(x), columnsOf(y)[0] ?? [])?.coefficients ?? [];
    expect(found?.value).toBeCloseTo((slope * standardDeviation(x)) / standardDeviation(y), 12);
  });

  it('in an orthogonal design has each correlation as its coefficient, and nothing is inflated', () => {
    const y = [3, 5, 4, 6, 9, 12, 10, 13];
    const columns = columnsOf(...plan);
    const found = regress(columns, columnsOf(y)[0] ?? []);
    for (const [index, column] of plan.entries())
      expect(found?.coefficients[index]?.value).toBeCloseTo(sampleCorrelation(column, y), 12);
    const all = inflationsOf(correlationsOf(columns));
    expect(all.map((one) => Number(one.toFixed(12)))).toEqual([1, 1, 1]);
  });

  it('with two columns has the inflation 1 / (1 − r²)', () => {
    const [a, b] = [
      [1, 2, 3, 4, 5, 6],
      [2, 1, 4, 3, 6, 6],
    ];
    const r = sampleCorrelation(a, b);
    for (const one of inflationsOf(correlationsOf(columnsOf(a, b))))
      expect(one).toBeCloseTo(1 / (1 - r ** 2), 10);
  });

  // NIST Statistical Reference Datasets, Longley: certified coefficients and their standard deviations.
  const longley = {
    y: [
      ...[60323, 61122, 60171, 61187, 63221, 63639, 64989, 63761],
      ...[66019, 67857, 68169, 66513, 68655, 69564, 69331, 70551],
    ],
    x: [
      [83, 88.5, 88.2, 89.5, 96.2, 98.1, 99, 100, 101.2, 104.6, 108.4, 110.8, 112.6, 114.2, 115.7, 116.9],
      [
        ...[234289, 259426, 258054, 284599, 328975, 346999, 365385, 363112],
        ...[397469, 419180, 442769, 444546, 482704, 502601, 518173, 554894],
      ],
      [2356, 2325, 3682, 3351, 2099, 1932, 1870, 3578, 2904, 2822, 2936, 4681, 3813, 3931, 4806, 4007],
      [1590, 1456, 1616, 1650, 3099, 3594, 3547, 3350, 3048, 2857, 2798, 2637, 2552, 2514, 2572, 2827],
      [
        ...[107608, 108632, 109773, 110929, 112075, 113270, 115094, 116219],
        ...[117388, 118734, 120445, 121950, 123366, 125368, 127852, 130081],
      ],
      Array.from({ length: 16 }, (_, index) => 1947 + index),
    ],
    certified: [
      [15.0618722713733, 84.9149257747669],
      [-0.035819179292591, 0.0334910077722432],
      [-2.02022980381683, 0.488399681651699],
      [-1.03322686717359, 0.214274163161675],
      [-0.0511041056535807, 0.22607320006937],
      [1829.15146461355, 455.478499142212],
    ],
  };

  it('has the certified coefficients and errors of Longley, the classical hard case', () => {
    const found = regress(columnsOf(...longley.x), columnsOf(longley.y)[0] ?? []);
    expect(found?.explained).toBeCloseTo(0.995479004577296, 9);
    for (const [index, [value = 0, error = 0]] of longley.certified.entries()) {
      const inUnits = standardDeviation(longley.y) / standardDeviation(longley.x[index] ?? []);
      expect(((found?.coefficients[index]?.value ?? 0) * inUnits) / value).toBeCloseTo(1, 6);
      expect(((found?.coefficients[index]?.error ?? 0) * inUnits) / error).toBeCloseTo(1, 6);
    }
  });

  it('needs a ridge there, and with it nothing is inflated more than tenfold', () => {
    const correlations = correlationsOf(columnsOf(...longley.x));
    expect(Math.max(...inflationsOf(correlations))).toBe(1000);
    const ridge = ridgeFor(correlations);
    expect(ridge).toBeGreaterThan(0);
    const columns = columnsOf(...longley.x);
    const drawn = regress(columns, columnsOf(longley.y)[0] ?? [], ridge);
    const unit = (1 - (drawn?.explained ?? 0)) / (drawn?.degrees ?? 1);
    for (const { error } of drawn?.coefficients ?? []) expect(error ** 2 / unit).toBeLessThanOrEqual(10);
  });

  it('in an orthogonal design divides every coefficient by 1 + ridge', () => {
    const [columns, y] = [columnsOf(...plan), columnsOf([3, 5, 4, 6, 9, 12, 10, 13])[0] ?? []];
    const [plain, drawn] = [regress(columns, y), regress(columns, y, 0.25)];
    expect(drawn?.coefficients[0]?.value).toBeCloseTo((plain?.coefficients[0]?.value ?? 0) / 1.25, 12);
  });

  it('shares what two copies say between them, with the ridge that they need', () => {
    const x = [1, 2, 3, 4, 5, 6, 7, 8];
    const [columns, y] = [columnsOf(x, x), columnsOf([2, 1, 4, 3, 6, 5, 8, 7])[0] ?? []];
    expect(regress(columns, y)).toBeNull();
    const [one, other] = regress(columns, y, ridgeFor(correlationsOf(columns)))?.coefficients ?? [];
    expect(one?.value).toBeCloseTo(other?.value ?? 0, 10);
    expect(one?.value).toBeGreaterThan(0.3);
  });
});
