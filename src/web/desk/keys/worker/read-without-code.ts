import { z } from 'zod'

// Shapes are read without making code of them: the page's policy forbids that, and complains of each attempt. Loaded before any shape is made.
z.config({ jitless: true })
