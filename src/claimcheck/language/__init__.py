"""Text -> marks: sentences, quantities, times, cues. Every mark is a pair of offsets into the text it was given."""
