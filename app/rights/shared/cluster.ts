/** The socio-economic cluster of the town, by the Central Bureau of Statistics. Nobody is asked for it; the towns' list was not found. */
import { absent, all, any, clause, fact, not, person } from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { answered } from './answered'

export const cluster: NumberExpr = fact('localityCluster')

/** The town was told and its cluster is not known here. */
export const isClusterNotFound: TruthExpr = all(answered('locality'), absent('localityCluster'))

/** What hangs on the cluster; of a town whose cluster is not known here the municipality can tell. */
export function byCluster(that: TruthExpr): TruthExpr {
  return any(all(not(isClusterNotFound), that), clause('cluster-not-found', all(isClusterNotFound, person)))
}
