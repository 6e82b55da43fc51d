-- Of letters that left before it was kept with their messages, as far as they are still known by their keys.
update mypass_message m set letter_at = l.sent_at
from mail_letter l
where l.key = 'mypass-message-' || m.id and m.letter_at is null;
