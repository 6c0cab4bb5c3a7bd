import './speed.css';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The value with its unit, as people read it. */
  readonly text: string;
}

const ROW = 34;
const LABEL = 190;
const WIDTH = 620;

/** Bars with their labels; the table beside says the same to those who do not see it. */
export const BarChart = ({ title, bars }: { title: string; bars: readonly Bar[] }) => {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <svg className="bar-chart" viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`} role="img" aria-label={title}>
      {bars.map(({ key, label, value, text }, index) => {
        const length = (value / most) * (WIDTH - LABEL - 110);
        return (
          <g key={key} transform={`translate(0 ${index * ROW})`}>
            <text x={LABEL - 10} y={ROW / 2} textAnchor="end" dominantBaseline="central">{label}</text>
            <rect x={LABEL} y={6} width={Math.max(length, 2)} height={ROW - 12} rx={3} />
            <text x={LABEL + Math.max(length, 2) + 8} y={ROW / 2} dominantBaseline="central">{text}</text>
          </g>
        );
      })}
    </svg>
  );
};
