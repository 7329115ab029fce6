import manifest from '../../package.json' with { type: 'json' };

/** vmxlint's own version. */
export const version: string = manifest.version;
