/** A posted form; what is no form at all is the sender's mistake, not ours. @throws Response 400 */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new Response(null, { status: 400 })
  }
}
