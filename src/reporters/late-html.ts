/* In dist/ a file of its own: it brings a library along, and is wanted seldom (rolldown.config.ts). */
export { html } from './html/html.tsx';
