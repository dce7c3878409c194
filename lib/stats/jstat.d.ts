/** The few functions we use of jstat, which ships no types. */
declare module "jstat" {
  const jStat: {
    beta: { inv(probability: number, alpha: number, beta: number): number };
    gamma: { inv(probability: number, shape: number, scale: number): number };
    studentt: { inv(probability: number, df: number): number; cdf(x: number, df: number): number };
    ibeta(x: number, a: number, b: number): number;
  };
  export default jStat;
}
