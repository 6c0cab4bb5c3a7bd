import { jest } from '@jest/globals';

// The types promise a global `jest`; under native modules it is only importable, so the promise is kept here.
Object.assign(globalThis, { jest });
