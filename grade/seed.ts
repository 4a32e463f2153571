import { createHash } from "node:crypto";

/**
 * The seed of a student's random cases: the first 32 bits of SHA-256 over the secret, the student and the
 * exercise. Without the secret nobody can know the cases beforehand; with it everybody can repeat them.
 */
export function seedOf(secret: string, student: string, exercise: string): number {
  const text = JSON.stringify([secret, student, exercise]);
  return createHash("sha256").update(text).digest().readUInt32BE();
}
