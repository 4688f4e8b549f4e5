/** What a clause commits to without a number: of what, and which way it moves. */
export interface Commitment { indicator: string; trend: 'up' | 'down' | 'hold' | null; type: 'level' | 'deliverable' }
