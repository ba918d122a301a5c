import uPlot from 'uplot';
import { type ChartColours, chartColours, whenColoursChange } from './chartColours.js';
import type { NoteMark, TrendData } from './trendData.js';

export interface TrendDrawing {
  data: TrendData;
  notes: readonly NoteMark[];
  target: number | null;
  /** What stands under a point, and beside a figure. */
  timeText: (at: number) => string;
  figureText: (value: number) => string;
  /** Tells which point is pointed at; undefined when none is. */
  onPoint: (at: number | undefined) => void;
}

const height = 200;
const labelWidth = 76;
/** Room above the plot for the numbers of the notes. */
const padding: uPlot.Padding = [18, 14, 0, 0];

/** Draws a trend with its band of certainty, as wide as its box whatever that becomes; returns how to take it away. */
export function drawTrend(box: HTMLElement, drawing: TrendDrawing): () => void {
  let chart = plot(box, drawing);
  const redraw = () => {
    chart.destroy();
    chart = plot(box, drawing);
  };
  const resized = new ResizeObserver(() => {
    if (box.clientWidth && box.clientWidth !== chart.width) chart.setSize({ width: box.clientWidth, height });
  });
  resized.observe(box);
  const forget = whenColoursChange(redraw);
  return () => {
    forget();
    resized.disconnect();
    chart.destroy();
  };
}

function plot(box: HTMLElement, drawing: TrendDrawing): uPlot {
  const { times, values, lows, highs } = drawing.data;
  const colours = chartColours(box);
  return new uPlot(optionsOf(box, drawing, colours), [times, values, highs, lows], box);
}

function optionsOf(box: HTMLElement, drawing: TrendDrawing, colours: ChartColours): uPlot.Options {
  const { span, reach } = drawing.data;
  return {
    ...{ width: Math.max(box.clientWidth, 200), height, padding },
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 9 } },
    scales: { x: { time: false, range: [...span] }, y: { range: [...reach] } },
    axes: axesOf(drawing, colours),
    series: [
      {},
      {
        stroke: colours.line,
        width: 2,
        spanGaps: false,
        points: { show: true, size: 6, fill: colours.line },
      },
      { points: { show: false } },
      { points: { show: false } },
    ],
    bands: [{ series: [2, 3], fill: colours.band }],
    hooks: {
      setCursor: [({ cursor }) => drawing.onPoint(cursor.idx ?? undefined)],
      drawAxes: [(chart) => drawTarget(chart, drawing.target, colours)],
      draw: [(chart) => drawNotes(chart, drawing.notes, colours)],
    },
  };
}

function axesOf({ data, timeText, figureText }: TrendDrawing, colours: ChartColours): uPlot.Axis[] {
  const shared = { stroke: colours.text, font: colours.font };
  const grid = { stroke: colours.grid, width: 1 };
  return [
    {
      ...{ ...shared, grid: { show: false }, ticks: { ...grid, size: 4 }, size: 30 },
      splits: (chart) => everySoMany(data.times, Math.max(2, Math.floor(chart.width / labelWidth))),
      values: (_chart, splits) => splits.map((time) => timeText(data.times.indexOf(time))),
    },
    {
      ...{ ...shared, grid, ticks: { show: false }, size: 44 },
      values: (_chart, splits) => splits.map(figureText),
    },
  ];
}

/** At most so many of them, evenly apart, the first among them. */
function everySoMany(times: readonly number[], most: number): number[] {
  const step = Math.ceil(times.length / most) || 1;
  return times.filter((_, at) => at % step === 0);
}

function drawTarget({ ctx, bbox, valToPos }: uPlot, target: number | null, colours: ChartColours): void {
  if (target === null) return;
  const y = Math.round(valToPos(target, 'y', true));
  strokeLine(ctx, { from: [bbox.left, y], to: [bbox.left + bbox.width, y], colour: colours.target });
}

/** A line down from its number, at the day of each note. */
function drawNotes({ ctx, bbox, valToPos }: uPlot, notes: readonly NoteMark[], colours: ChartColours): void {
  const size = 7 * uPlot.pxRatio;
  for (const { time, label } of notes) {
    const x = Math.round(valToPos(time, 'x', true));
    strokeLine(ctx, { from: [x, bbox.top], to: [x, bbox.top + bbox.height], colour: colours.note });
    ctx.save();
    ctx.fillStyle = colours.note;
    ctx.beginPath();
    ctx.ellipse(x, bbox.top - size, size * 1.15, size, 0, 0, 2 * Math.PI);
    ctx.fill();
    ctx.fillStyle = colours.onNote;
    ctx.font = colours.bold(uPlot.pxRatio);
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillText(label, x, bbox.top - size);
    ctx.restore();
  }
}

type Spot = readonly [x: number, y: number];

function strokeLine(
  ctx: CanvasRenderingContext2D,
  { from, to, colour }: { from: Spot; to: Spot; colour: string },
): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = uPlot.pxRatio;
  ctx.setLineDash([4 * uPlot.pxRatio, 3 * uPlot.pxRatio]);
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
  ctx.restore();
}
