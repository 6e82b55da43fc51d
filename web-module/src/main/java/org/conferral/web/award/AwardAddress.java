package org.conferral.web.award;

/** Where the pages of an awarded credential are; as a view's outcome, each is a redirect. */
final class AwardAddress {
    private AwardAddress() {}

    /** The credential, with a note of what was done to it: {@code award_view.message.<done>}. */
    static String view(long id, String done) {
        return view(id) + "&done=" + done;
    }

    static String view(long id) {
        return "/award/view?faces-redirect=true&id=" + id;
    }
}
