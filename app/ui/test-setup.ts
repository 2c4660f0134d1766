/** For tests that draw: all files share a document, and each test begins with an empty one. */
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)
