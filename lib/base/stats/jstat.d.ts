/** The few functions we use of jstat, which ships no types. */
declare module "jstat" {
  const jStat: {
    beta: { inv(probability: number, alpha: number, beta: number): number };
    gamma: { inv(probability: number, shape: number, scale: number): number };
  };
  export default jStat;
}
