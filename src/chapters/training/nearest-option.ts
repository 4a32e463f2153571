/** The name of the option that is nearest to a number of images, by their ratio. */
export function nearestOption<Option extends string>(
  options: Readonly<Record<Option, string>>,
  images: number,
): Option {
  const distance = (option: Option) => Math.abs(Math.log(images / Number(option)));
  return (Object.keys(options) as Option[]).reduce((near, option) =>
    distance(option) < distance(near) ? option : near,
  );
}
