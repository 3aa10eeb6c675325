import { Ajv2020, type ErrorObject } from 'ajv/dist/2020';

export interface SchemaFault {
  /** Where in the value, e.g. "/documents/0/date"; empty for the whole. */
  path: string;
  reason: string;
}

/**
 * Compiles a JSON Schema (2020-12) into a function that lists what is wrong with a value. Strict
 * about unknown keywords; not about `if`/`then` parts, which name a property without its type.
 */
export function compileSchema(schema: object): (value: unknown) => SchemaFault[] {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false });
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(describe));
}

function describe({ instancePath, message, params }: ErrorObject): SchemaFault {
  const named = ['additionalProperty', 'missingProperty', 'allowedValues', 'pattern']
    .filter((key) => key in params)
    .map((key) => JSON.stringify(params[key]));
  return { path: instancePath, reason: [message ?? 'is not valid', ...named].join(' ') };
}
