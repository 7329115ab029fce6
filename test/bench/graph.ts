/** A curve: what something costs as the input grows. */
export interface Series {
  /** Under which the curves are drawn that belong together. */
  readonly chart: string;
  /** What grows, with its unit. */
  readonly of: string;
  readonly name: string;
  /** Size, and CPU in milliseconds. */
  readonly points: readonly (readonly [size: number, cost: number])[];
}

const WIDTH = 560;
const HEIGHT = 380;
const LEFT = 70;
const RIGHT = 130;
const TOP = 40;
const BOTTOM = 50;
const COLORS = ['#0b6bcb', '#c8102e', '#1a7f37', '#8250df', '#9a6700', '#57606a'];

/** The curves as an SVG image, a chart beside the other, both axes logarithmic: what is linear rises at 45 degrees. */
export function graphOf(series: readonly Series[]): string {
  const charts = [...new Set(series.map(({ chart }) => chart))];
  const width = Math.max(1, charts.length) * WIDTH;
  const drawn = charts.map((chart, index) => {
    const own = series.filter((one) => one.chart === chart);
    return `<g transform="translate(${index * WIDTH} 0)">\n${chartOf(chart, own)}</g>\n`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}"`,
    ` font-family="sans-serif" font-size="12">\n<rect width="${width}" height="${HEIGHT}" fill="white"/>\n`,
    ...drawn,
    '</svg>\n',
  ].join('');
}

function chartOf(title: string, series: readonly Series[]): string {
  const points = series.flatMap((one) => one.points);
  const x = axis(
    points.map(([size]) => size),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = axis(
    points.map(([, cost]) => cost),
    HEIGHT - BOTTOM,
    TOP,
  );
  const of = series[0]?.of ?? '';
  return [
    text(LEFT, 22, title, 'start', ' font-size="15"'),
    ...x.ticks.map((tick) => line([x.at(tick), TOP, x.at(tick), HEIGHT - BOTTOM])),
    ...x.ticks.map((tick) => text(x.at(tick), HEIGHT - BOTTOM + 18, short(tick), 'middle')),
    ...y.ticks.map((tick) => line([LEFT, y.at(tick), WIDTH - RIGHT, y.at(tick)])),
    ...y.ticks.map((tick) => text(LEFT - 8, y.at(tick) + 4, `${short(tick)} ms`, 'end')),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, of, 'middle'),
    ...series.map((one, index) => curve(one, COLORS[index % COLORS.length] ?? 'black', x.at, y.at)),
  ].join('');
}

function curve(
  { name, points }: Series,
  color: string,
  x: (size: number) => number,
  y: (cost: number) => number,
): string {
  const places = points.map(([size, cost]) => `${round(x(size))},${round(y(cost))}`);
  const [size, cost] = points.at(-1) ?? [1, 1];
  return [
    `<polyline points="${places.join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>\n`,
    ...points.map(([at, value]) => `<circle cx="${round(x(at))}" cy="${round(y(value))}" r="3" fill="${color}"/>\n`),
    text(x(size) + 8, y(cost) + 4, name, 'start', ` fill="${color}"`),
  ].join('');
}

/** From the power of ten below all values to the one above. */
function axis(values: readonly number[], from: number, to: number): { at: (value: number) => number; ticks: number[] } {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    at: (value) => from + ((Math.log10(value) - first) / (last - first)) * (to - from),
    ticks: Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index)),
  };
}

function line([x1, y1, x2, y2]: readonly [number, number, number, number]): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#d0d7de"/>\n`;
}

function text(x: number, y: number, content: string, anchor: 'start' | 'middle' | 'end', more = ''): string {
  const escaped = content.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${more}>${escaped}</text>\n`;
}

function short(value: number): string {
  return value >= 1e6 ? `${value / 1e6}M` : value >= 1000 ? `${value / 1000}k` : String(value);
}

function round(value: number): string {
  return value.toFixed(1);
}
