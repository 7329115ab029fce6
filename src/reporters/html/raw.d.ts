/** The text of a file, as it is. */
declare module '*?raw' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: so it is with Vite
  export default text;
}
