package org.conferral.printing.entity.returns;

/** Why a row of a printer's return file is not taken. */
public enum ReturnFault {
    /** It has more or fewer columns than the header. */
    COLUMNS,
    /** No envelope of the job has that number, or a sheet's code is mistyped. */
    ENVELOPE,
    /** The code is of a sheet of another job. */
    OTHER_JOB,
    STATUS,
    /** It is no time, before the job's release, or in the future. */
    TIME,
    SPOILED_BEFORE,
    MAILED_BEFORE
}
