/** A form of settings of which one is called `Name`. */
type FormWith<Name extends string, Value> = HTMLElement & {
  value: Readonly<Record<Name, Value>>;
  set(values: Partial<Record<Name, Value>>, step: null): void;
};

/**
 * Keeps a setting that two forms have in common the same: a reader who changes it beside one figure finds it changed
 * beside the other. The form that was used tells the address.
 */
export function keepSame<Name extends string, Value>(
  name: Name,
  first: FormWith<Name, Value>,
  second: FormWith<Name, Value>,
): void {
  const follow = (leader: FormWith<Name, Value>, follower: FormWith<Name, Value>) =>
    leader.addEventListener("input", () => {
      const change: Partial<Record<Name, Value>> = {};
      change[name] = leader.value[name];
      follower.set(change, null);
    });
  follow(first, second);
  follow(second, first);
}
