-- What a search looks through: lower case and without accents, so that "energia" finds "Energía".
ALTER TABLE initiative ADD COLUMN search_text text NOT NULL GENERATED ALWAYS AS (
  translate(lower(reference || ' ' || name || ' ' || activity_name || ' ' || territory),
    'áàâäãåéèêëíìîïóòôöõúùûüñç', 'aaaaaaeeeeiiiiooooouuuunc')) STORED;
