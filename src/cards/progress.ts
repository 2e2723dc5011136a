/** A build that draws no more cards than this says nothing of them; of more it counts every so many. */
const many = 100;

/** Counts the cards drawn of so many, and says how far it is, when it takes long enough for somebody to wonder. */
export function progress(total: number, say: (line: string) => void): () => void {
  let drawn = 0;
  return () => {
    drawn += 1;
    if (total > many && drawn <= total && (drawn % many === 0 || drawn === total))
      say(`Cards: ${drawn} of ${total} drawn`);
  };
}
