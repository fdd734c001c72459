/** Jest on native ESM; TypeScript is stripped by swc. Run through `npm test`. */
export default {
  testEnvironment: 'node',
  // A slow or busy machine is no fault of the code.
  testTimeout: 120_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};
