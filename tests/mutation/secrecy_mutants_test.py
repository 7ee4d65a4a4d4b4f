import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from secrecy_mutants import MUTANTS  # noqa: E402

PROJECT = Path(__file__).resolve().parent.parent.parent


class SecrecyMutantsTest(unittest.TestCase):
    def test_each_stands_once_in_its_file(self):
        for mutant in MUTANTS:
            with self.subTest(mutant.name):
                self.assertEqual((PROJECT / mutant.file).read_text().count(mutant.was), 1)
                self.assertNotEqual(mutant.was, mutant.becomes)


if __name__ == "__main__":
    unittest.main()
