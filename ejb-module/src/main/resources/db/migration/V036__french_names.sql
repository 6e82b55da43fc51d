-- The apostrophe of French typography, as everywhere else on the screen and on paper.
update credential_type set name_fr = replace(name_fr, '''', '’');
