/**
 * Verification: whoever holds a credential finds out whether it is genuine, without an account
 * (docs/specification/product.md, decision 24).
 *
 * <p>Operations: how the credential with a code stands, for who knows two letters of the name on it ({@link
 * org.conferral.verification.boundary.VerificationQueries}); its copy for a wallet, and the lists of statuses ({@link
 * org.conferral.verification.boundary.WalletQueries}). Requirements:
 *
 * <ul>
 *   <li>R1.1 A credential shall be told valid while its number is the one that its award has, replaced when the award has a
 *       newer one, void when the award is deleted, and unknown otherwise.
 *   <li>R1.2 Nothing shall be told that the document does not show: its title, the name on it, the date, the number.
 *   <li>R1.3 A code that there is not and a code with other letters shall be answered alike, by the same work.
 *   <li>R1.4 The first two letters of the last name shall be taken without accents and case; of a last name of several
 *       words, those of any of them; of a name without a last name, or without a letter in it, those of any of its words.
 *       The letters that the page finds in what the QR code says shall be among them.
 *   <li>R1.5 A document that was made for a test shall be said to be one.
 *   <li>R2.1 A code shall be read as people type it; a mistyped one shall be told without asking the database.
 *   <li>R2.2 Who asks too often from one network, or guesses letters of one code, shall wait, and nobody else.
 *   <li>R2.3 The pages shall work without script, make no session, be kept by no browser and listed by no search engine.
 *   <li>R3.1 What the QR code says shall be checked in the page with the published keys, and never be sent; one altered
 *       character shall be noticed. What we signed shall not be told unknown beside it: other letters are asked for.
 *       What a newer form says shall be told signed and not read, never forged.
 *   <li>R3.2 The same shall be checked without a network by one file that holds the keys of its day; it shall say that how
 *       the credential stands is not known there.
 *   <li>R4.1 A valid credential shall be had as a copy for a wallet: a W3C Verifiable Credential 2.0 that is an Open Badge
 *       3.0, signed with the published keys, by whoever knows code and letters. It says what the document says.
 *   <li>R4.2 A copy shall name where its status is published, without asking us for that copy.
 *   <li>R4.3 Statuses shall be published as W3C Bitstring Status Lists of 131,072 places; a credential that is replaced or
 *       void is told there within five minutes.
 *   <li>R4.4 Places in lists shall not tell which document was made before which, and stay as long as there are copies.
 *   <li>R4.5 On the ministry's own server there shall be no copy of a document that was made for a test, and lists shall
 *       not tell it valid.
 * </ul>
 *
 * <p>Out of scope: the signature of a PDF file, which programs that show such files check themselves.
 */
@NullMarked
package org.conferral.verification.boundary;

import org.jspecify.annotations.NullMarked;
