import { z } from 'zod'

/** The settings, from the environment. The README's table of variables is checked against these. */
export const SETTINGS = {
  PORT: 'the port to serve on',
  HOST: 'the address to serve on; only loopback is accepted',
  PUBLIC_URL: 'what others reach this server by; without it nothing claims that they can',
  DATA_DIR: 'the folder of your plans',
  TODAY: 'a fixed today (2019-09-13), for demonstrations and tests',
  LOG_LEVEL: 'how much the server logs: debug, info, warn, error or silent',
} as const

const Settings = z.object({
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
      error: 'PORT must be a number from 0 to 65535.',
    })
    .default('8018')
    .transform(Number),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: 'PUBLIC_URL must be an address such as https://plans.example.',
    })
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  TODAY: z.iso.date({ error: 'TODAY must be a day such as 2019-09-13.' }).optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'LOG_LEVEL must be debug, info, warn, error or silent.',
    })
    .default('info'),
})

export type Config = z.output<typeof Settings>

/** Reads the settings; throws a sentence that names the variable that cannot be used. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(
    Object.keys(SETTINGS).flatMap((name) =>
      environment[name] === undefined || environment[name] === ''
        ? []
        : [[name, environment[name]]],
    ),
  )
  const parsed = Settings.safeParse(set)
  if (parsed.success) return parsed.data
  throw new Error(parsed.error.issues.map(({ message }) => message).join(' '))
}
