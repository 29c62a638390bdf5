"""The shared encoder: BERT layers with channels, and one vector a word (FORMAT.md, Encoder and Word layer)."""

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

WIDTH, LAYERS, HEADS, FEED, PIECES, POSITIONS = 384, 6, 12, 1536, 30522, 512
EPSILON = 1e-12


class Noise:
    """Dropout whose draws depend on the seed and the step alone, so that a resumed run makes the same ones."""

    def __init__(self, seed, step):
        self._random = np.random.Generator(np.random.SFC64([seed, step]))

    def drop(self, x, share):
        count = x.numel()
        drawn = np.frombuffer(self._random.bytes(count), dtype=np.uint8)
        edge = round(share * 256)
        kept = torch.from_numpy(drawn >= edge).view(x.shape)
        return x * (kept.to(x.dtype) * (256 / (256 - edge)))


class Still:
    """No dropout."""

    def drop(self, x, share):
        return x


class Named(nn.Module):
    """A module that only holds others under the names of the published weights."""

    def __init__(self, /, **parts):
        super().__init__()
        for name, part in parts.items():
            self.add_module(name, part)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.attention = Named(
            self=Named(query=nn.Linear(WIDTH, WIDTH), key=nn.Linear(WIDTH, WIDTH), value=nn.Linear(WIDTH, WIDTH)),
            output=Named(dense=nn.Linear(WIDTH, WIDTH), LayerNorm=nn.LayerNorm(WIDTH, EPSILON)))
        self.intermediate = Named(dense=nn.Linear(WIDTH, FEED))
        self.output = Named(dense=nn.Linear(FEED, WIDTH), LayerNorm=nn.LayerNorm(WIDTH, EPSILON))

    def forward(self, x, bias, noise):
        rows, length, _ = x.shape
        own = getattr(self.attention, "self")
        weight = torch.cat([own.query.weight, own.key.weight, own.value.weight])
        shift = torch.cat([own.query.bias, own.key.bias, own.value.bias])
        q, k, v = F.linear(x, weight, shift).view(rows, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        scores = torch.matmul(q * (1 / math.sqrt(WIDTH // HEADS)), k.transpose(-1, -2))
        shares = torch.softmax(scores + bias.to(scores.dtype), -1)
        seen = torch.matmul(shares, v).transpose(1, 2).reshape(rows, length, WIDTH)
        out = self.attention.output
        x = out.LayerNorm(x + noise.drop(out.dense(seen), 0.1).float())
        inner = self.output.dense(F.gelu(self.intermediate.dense(x)))
        return self.output.LayerNorm(x + noise.drop(inner, 0.1).float())


@dataclass
class Reading:
    """What heads read: the last layer [rows, pieces, 384] and the words [rows, words, 384]."""

    pieces: torch.Tensor
    words: torch.Tensor


class Encoder(nn.Module):
    """From pieces to one vector a word."""

    def __init__(self):
        super().__init__()
        self.embeddings = Named(
            word_embeddings=nn.Embedding(PIECES, WIDTH, sparse=True),
            position_embeddings=nn.Embedding(POSITIONS, WIDTH),
            token_type_embeddings=nn.Embedding(2, WIDTH),
            LayerNorm=nn.LayerNorm(WIDTH, EPSILON))
        self.channels = Named(case=nn.Embedding(13, WIDTH), quotation=nn.Embedding(13, WIDTH), piece=nn.Embedding(5, WIDTH))
        self.encoder = Named(layer=nn.ModuleList(Layer() for _ in range(LAYERS)))
        self.words = Named(linear=nn.Linear(WIDTH, WIDTH), norm=nn.LayerNorm(WIDTH, EPSILON), gate=nn.Linear(3 * WIDTH, 2 * WIDTH))
        for table in self.channels.children():
            nn.init.zeros_(table.weight)

    def forward(self, batch, noise=Still()):
        last = self.pieces(batch, noise)
        return Reading(last, self.combine(last, batch, noise))

    def pieces(self, batch, noise=Still(), layers=LAYERS):
        """The last of so many layers, one vector a piece."""
        e = self.embeddings
        x = (e.word_embeddings(batch.pieces) + e.position_embeddings.weight[:batch.pieces.shape[1]] + e.token_type_embeddings.weight[0]
             + self.channels.case(batch.case) + self.channels.quotation(batch.quotation) + self.channels.piece(batch.position))
        x = noise.drop(e.LayerNorm(x), 0.1)
        hidden = torch.arange(batch.pieces.shape[1])[None] >= batch.lengths[:, None]
        bias = torch.zeros(hidden.shape).masked_fill_(hidden, -1e4)[:, None, None]
        for layer in self.encoder.layer[:layers]:
            x = layer(x, bias, noise)
        return x

    def combine(self, last, batch, noise=Still()):
        """One vector a word: the mean of its pieces, seen together with its neighbours."""
        rows, width = batch.mask.shape
        inside = batch.word.reshape(-1) >= 0
        sums = torch.zeros(rows * width, WIDTH).index_add_(0, batch.word.reshape(-1)[inside], last.reshape(-1, WIDTH)[inside].float())
        mean = sums.view(rows, width, WIDTH) / batch.counts[:, :, None]
        h = F.gelu(self.words.linear(noise.drop(mean, 0.2)).float())
        n = self.words.norm(h) * batch.mask[:, :, None]
        none = torch.zeros(rows, 1, WIDTH)
        z = self.words.gate(torch.cat([torch.cat([none, n[:, :-1]], 1), n, torch.cat([n[:, 1:], none], 1)], -1)).float()
        return h + F.gelu(z[..., :WIDTH]) * torch.sigmoid(z[..., WIDTH:])
