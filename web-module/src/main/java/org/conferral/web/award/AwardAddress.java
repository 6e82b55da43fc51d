package org.conferral.web.award;

/** Where the pages of an awarded credential are; as a view's outcome, each is a redirect. */
final class AwardAddress {
    private AwardAddress() {}

    static String view(long id) {
        return "/award/view?faces-redirect=true&id=" + id;
    }
}
