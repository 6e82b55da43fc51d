package org.conferral.order.entity;

import org.conferral.student.entity.MailingAddress;

/** Fired in the transaction that records that mail to a student came back from an address. */
public record AddressReturned(long studentId, MailingAddress address) {}
