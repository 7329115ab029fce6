import manifest from '../../package.json' with { type: 'json' };

/** Where vmxlint is to be had. */
export const homepage: string = manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
