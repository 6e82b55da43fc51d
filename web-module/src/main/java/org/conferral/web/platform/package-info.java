/**
 * The frame: which pages there are and who may open them, navigation, language, texts and formats.
 *
 * <p>A new page is an entry in {@link org.conferral.web.platform.Screen}, an XHTML at that address on
 * {@code /WEB-INF/templates/page.xhtml}, a view class in the package of the same name, and its texts, of which
 * {@code <page>.title.page} names it in heading, menu and browser. An address that is no page (a download, something
 * polled, an action) is an entry in {@link org.conferral.web.platform.Endpoint}. What is in neither does not exist.
 *
 * <ul>
 *   <li>R1 Every address is denied unless a registry permits it: 404 unknown, 403 without the role, sign-in without a
 *       session, after which the address that was asked for opens.
 *   <li>R2 No address to go back to leads outside this application.
 *   <li>R3 A session that is only polled ends after the same time as one that is not used at all.
 *   <li>R4 A request that changes something is a Faces postback or carries the session's token.
 *   <li>R5 Every text is in both bundles; the reader's choice of language is remembered, also before sign-in.
 *   <li>R6 An error page shows no stack trace, and needs neither database nor session; its reference finds the trace in
 *       the log.
 *   <li>R7 What narrows a list, its page and its order stand in its address; a text that may name people, and the rows
 *       that are selected, by a key that means something in that session only ({@link org.conferral.web.platform.Kept}).
 *       A value of an address that is none is told, and nothing is listed in its place.
 *   <li>R8 Enter in a field filters, searches or does nothing; only a press of the very button changes anything.
 *   <li>R9 What was done is told once, on the page that follows ({@link org.conferral.web.platform.Done}).
 *   <li>R10 What has the focus shows it, and nothing covers it, on a small window too.
 *   <li>R11 Every control does what the list of controls says of it; one that is not listed is a fault.
 *   <li>R12 A list that is fetched says so.
 *   <li>R13 Who is refused is taken to the first field at fault, whose message goes as it is mended.
 *   <li>R14 Who comes back after the session's end is told so, and what is lost, and after signing in is where they were.
 *   <li>R15 A question gives the focus back to the button that asked it.
 *   <li>R16 A request that no page of ours makes is refused by 4xx before anything is done, in words and without a trace in
 *       the log: a method that the address has not (405), a form of another site's page (403), another host than
 *       {@code CONFERRAL_BASE_URL} names, a parameter in the address that only forms have. Only POST changes anything.
 *   <li>R17 So is a form with what Faces or a table would fail on.
 *   <li>R18 Whatever is thrown is answered by an error page and one line of the log; a trace is in it only where nobody
 *       expected it. A reader who goes away is nothing.
 *   <li>R19 What a text calls by its name, a page, a button, a field, is there under that name.
 *   <li>R20 What goes wrong for somebody of the public is told in the public's frame and in plain words, with what to do
 *       next; it leads to the public's pages, none of the staff's, and is told in the other language when that is chosen.
 * </ul>
 */
@NullMarked
package org.conferral.web.platform;

import org.jspecify.annotations.NullMarked;
