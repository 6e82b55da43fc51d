package org.conferral.mypass.entity;

/** Why a waybill is not taken. */
public enum WaybillFault {
    /** No file was chosen. */
    NONE,
    /** No order was chosen that may get one. */
    NO_ORDER,
    LARGE,
    /** It is no PDF, whatever it is called. */
    NOT_PDF,
    /** So many were sent that the next has to wait. */
    MANY,
    /** Somebody else changed the order at the same time. */
    CHANGED,
    /** What looks for harm in files found some. */
    UNSAFE
}
