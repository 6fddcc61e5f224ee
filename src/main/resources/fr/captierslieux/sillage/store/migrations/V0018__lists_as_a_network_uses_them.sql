-- What a network says of an entry beside its label: how it reads in English, where it stands, whether it is offered no more.
ALTER TABLE list_code ADD COLUMN label_en TEXT;
ALTER TABLE list_code ADD COLUMN position INTEGER CHECK (position >= 0);
ALTER TABLE list_code ADD COLUMN retired INTEGER CHECK (retired IN (0, 1));
