import fc from 'fast-check';

/** fast-check, with one seed for all suites: a run can be repeated, and what fails was made to fail by the change. `VMXLINT_SEED=N` takes another; `npm run fuzz` takes a new one each time. */
fc.configureGlobal({ seed: Number(process.env.VMXLINT_SEED ?? 1) });

export { fc };
