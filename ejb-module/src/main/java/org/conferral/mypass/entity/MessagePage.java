package org.conferral.mypass.entity;

import java.util.List;

/**
 * Messages of somebody, newest first.
 *
 * @param older the number of the message before which there are more; 0 where there are none
 */
public record MessagePage(List<OwnMessage> messages, long older) {
    public MessagePage {
        messages = List.copyOf(messages);
    }
}
