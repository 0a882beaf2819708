"""The program that a test is told to use: the first word on its command line."""
import os
import sys

PROGRAM = os.path.abspath(sys.argv.pop(1))
