/** The page's text: frame, styles and script, with two places for data. */
export function buildReportPage(): Promise<string>
