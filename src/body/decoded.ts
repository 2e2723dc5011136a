/** An address as it reads, without the encoding of what isn’t ASCII in it (RFC 3986 §2.1); what is badly encoded stays as it is. */
export function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}
